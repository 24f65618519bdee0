from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View
from django.views.generic import DetailView, ListView


class LockList(ListView):
    queryset = []

    def post(self, request):
        return JsonResponse({})


class LockDetail(LoginRequiredMixin, DetailView):
    http_method_names = ["get", "head", "delete"]

    def delete(self, request, gate):
        return JsonResponse({})

    def put(self, request, gate):
        return JsonResponse({})


class KeeperView(View):
    def get(self, request, gate):
        return JsonResponse({})

    def post(self, request, gate):
        return JsonResponse({})


async def water_level(request, gate):
    return JsonResponse({})
