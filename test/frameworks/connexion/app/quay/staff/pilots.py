def search():
    return []


def post(body):
    return body


def get(pilot_id):
    return pilot_id


def delete(pilot_id):
    return None, 204


def promote(pilot_id):
    return pilot_id
