from django.http import HttpResponse, JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST


@require_GET
def home(request):
    return HttpResponse("home")


def weather(request, year, month):
    return JsonResponse({})


@require_http_methods(["GET", "PUT"])
def berth(request, berth):
    return JsonResponse({})


def chart(request, sheet):
    return JsonResponse({})


@require_POST
def chart_index(request):
    return JsonResponse({})


class CrewView(View):
    def get(self, request):
        return JsonResponse({})

    @method_decorator(csrf_exempt)
    def post(self, request):
        return JsonResponse({})


def crew_member(request, member, full):
    if request.method == "DELETE":
        return JsonResponse({})
    return JsonResponse({})


@csrf_exempt
def confirm(request, token):
    return JsonResponse({})


def manifest(request, manifest, kind):
    return JsonResponse({})


def drydock(request):
    return JsonResponse({})


def lost(request, exception):
    return HttpResponse(status=404)
