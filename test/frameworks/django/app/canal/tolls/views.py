from django.http import JsonResponse


def toll(request, **kwargs):
    return JsonResponse(kwargs)
