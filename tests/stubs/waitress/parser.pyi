from waitress.utilities import Error

class HTTPRequestParser:
    completed: bool
    error: Error | None
    def received(self, data: bytes) -> int: ...
