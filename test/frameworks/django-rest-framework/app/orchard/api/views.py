from rest_framework import generics, mixins, permissions, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.response import Response
from rest_framework.views import APIView

from orchard.models import Basket, Tree
from orchard.serializers import BasketSerializer, TreeSerializer


class WeatherView(APIView):
    permission_classes = [permissions.AllowAny]

    def get(self, request):
        return Response({})


class StationView(APIView):
    http_method_names = ["get", "put", "head", "options"]

    def get(self, request, station):
        return Response({})

    def put(self, request, station):
        return Response({})

    def post(self, request, station):
        return Response({})


@api_view(["GET", "POST"])
@permission_classes([permissions.IsAdminUser])
def press(request):
    return Response({})


@api_view()
def labels(request, format=None):
    return Response({})


class PressDetail(mixins.RetrieveModelMixin, mixins.DestroyModelMixin, generics.GenericAPIView):
    queryset = Tree.objects.all()
    serializer_class = TreeSerializer

    def get(self, request, *args, **kwargs):
        return self.retrieve(request, *args, **kwargs)

    def delete(self, request, *args, **kwargs):
        return self.destroy(request, *args, **kwargs)


class CellarList(generics.ListCreateAPIView):
    queryset = Basket.objects.all()
    serializer_class = BasketSerializer


class CellarDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Basket.objects.all()
    serializer_class = BasketSerializer
    permission_classes = [permissions.IsAdminUser]


class TreeViewSet(viewsets.ModelViewSet):
    queryset = Tree.objects.all()
    serializer_class = TreeSerializer
    permission_classes = [permissions.IsAuthenticated]

    @action(detail=True, methods=["post"], permission_classes=[permissions.IsAdminUser])
    def prune(self, request, pk=None):
        return Response({})

    @action(detail=False, url_path="oldest/(?P<count>[0-9]+)")
    def oldest(self, request, count):
        return Response({})

    @action(detail=True, methods=["get", "put"], url_path="name-plate", url_name="plate")
    def plate(self, request, pk=None):
        return Response({})

    @plate.mapping.delete
    def remove_plate(self, request, pk=None):
        return Response({})


class BranchViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Tree.objects.all()
    serializer_class = TreeSerializer


class WaspViewSet(viewsets.ViewSet):
    lookup_field = "sting"
    lookup_value_regex = "[a-z]+"

    def list(self, request):
        return Response([])

    def partial_update(self, request, sting=None):
        return Response({})

    @action(detail=False, methods=["POST"])
    def swat_all(self, request):
        return Response({})


class HiveViewSet(viewsets.ViewSet):
    permission_classes = []

    def list(self, request):
        return Response([])

    def clear(self, request):
        return Response([])
