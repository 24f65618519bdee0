from functools import wraps

from django.contrib.auth.decorators import login_required, permission_required
from django.http import JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


def checked(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        return view(request, *args, **kwargs)

    return wrapper


def berths(request):
    return JsonResponse({})


@checked
@require_POST
def moor(request):
    return JsonResponse({})


@require_POST
def weigh(request):
    return JsonResponse({})


class Open(View):
    @classmethod
    def as_view(cls, **initkwargs):
        return csrf_exempt(super().as_view(**initkwargs))


@method_decorator(login_required, name="dispatch")
class Bollards(Open):
    def get(self, request):
        return JsonResponse({})

    @method_decorator(permission_required("canal.paint"))
    def put(self, request):
        return JsonResponse({})
