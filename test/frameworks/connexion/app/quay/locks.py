import functools


def harbour_master(function):
    @functools.wraps(function)
    def guarded(*args, **kwargs):
        return function(*args, **kwargs)

    return guarded
