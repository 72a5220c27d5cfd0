from flask_admin.model.base import BaseModelView as BaseModelView
