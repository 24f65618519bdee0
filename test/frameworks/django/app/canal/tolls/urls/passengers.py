from django.urls import path

from canal.tolls.views import toll

PLACES = ["bow", "stern"]


def patterns_for(place):
    return [path(f"passengers/{place}/", toll, name=f"toll-{place}")]


passenger_patterns = [pattern for place in PLACES for pattern in patterns_for(place)]
