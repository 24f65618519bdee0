from flask.views import MethodView


class Base(MethodView):
    def delete(self, tug_id):
        return None, 204


class TugsView(Base):
    def search(self):
        return []

    def get(self, tug_id=None):
        return tug_id

    def post(self, body):
        return body
