from django.db import models


class Tree(models.Model):
    name = models.CharField(max_length=40)

    class Meta:
        app_label = "trees"


class Basket(models.Model):
    label = models.CharField(max_length=40)

    class Meta:
        app_label = "harvest"
