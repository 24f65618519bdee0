"""Nothing includes these patterns."""

from django.urls import path

from canal import views

urlpatterns = [path("barges/", views.chart_index)]
