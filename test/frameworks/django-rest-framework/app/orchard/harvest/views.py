from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from orchard.models import Basket
from orchard.serializers import BasketSerializer


class CreateListViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    """Only what is asked of baskets."""


class BasketViewSet(CreateListViewSet):
    queryset = Basket.objects.all()
    serializer_class = BasketSerializer


class WeighMixin:
    @action(detail=True)
    def weight(self, request, label=None):
        return Response(0)


class PickViewSet(WeighMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    queryset = Basket.objects.all()
    serializer_class = BasketSerializer
    lookup_field = "label"
    lookup_url_kwarg = "basket_label"


class LadderViewSet(viewsets.ModelViewSet):
    queryset = Basket.objects.all()
    serializer_class = BasketSerializer
    http_method_names = ["get", "post"]
    lookup_field = "label"
