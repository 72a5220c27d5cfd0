from waitress.parser import HTTPRequestParser

class HTTPChannel:
    parser_class: type[HTTPRequestParser]
