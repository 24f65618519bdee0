from django.http import JsonResponse
from django.views import View
from django.views.generic.edit import FormView


class Answer:
    def answer(self, **data):
        return JsonResponse(data)


class Boats(Answer, View):
    def get(self, request):
        return self.answer()

    def patch(self, request):
        return self.answer()

    delete = patch


class BoatForm(FormView):
    template_name = "boat.html"
    success_url = "/"


def boat_log(request, *args, **kwargs):
    return JsonResponse({})
