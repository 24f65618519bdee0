from rest_framework import serializers

from orchard.models import Basket, Tree


class TreeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tree
        fields = ["name"]


class BasketSerializer(serializers.ModelSerializer):
    class Meta:
        model = Basket
        fields = ["label"]
