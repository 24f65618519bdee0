from functools import wraps

from flask import abort, request


def patron_required(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        if "patron" not in request.cookies:
            abort(401)
        return view(*args, **kwargs)

    return guarded


def role_required(role):
    def decorate(view):
        @wraps(view)
        def guarded(*args, **kwargs):
            if request.cookies.get("role") != role:
                abort(403)
            return view(*args, **kwargs)

        return guarded

    return decorate
