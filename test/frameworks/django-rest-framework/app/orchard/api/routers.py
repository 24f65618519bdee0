from rest_framework.routers import DefaultRouter, SimpleRouter
from rest_framework_nested.routers import NestedSimpleRouter

from orchard.api import views
from orchard.harvest.views import BasketViewSet, LadderViewSet, PickViewSet


class BareRouter(SimpleRouter):
    def __init__(self, *args, **kwargs):
        super().__init__(trailing_slash=False, *args, **kwargs)


root = SimpleRouter()
root.register("trees", views.TreeViewSet, basename="tree")
root.register(r"baskets", BasketViewSet, basename="basket")
root.register(prefix="picks", viewset=PickViewSet, basename="pick")

for name, viewset in {"ladders": LadderViewSet, "steps": LadderViewSet}.items():
    root.register(name, viewset, basename=name)

trees_nested = NestedSimpleRouter(root, r"trees", lookup="tree")
trees_nested.register(r"branches", views.BranchViewSet, basename="tree-branches")

versioned = SimpleRouter()
versioned.registry.extend(root.registry[:1])

bare = BareRouter()
bare.register("wasps", views.WaspViewSet, basename="wasp")

docs = DefaultRouter()
docs.register("blossoms", views.TreeViewSet, basename="blossom")


class HiveRouter(SimpleRouter):
    def __init__(self):
        super().__init__()
        self.trailing_slash = "/?"
        self.routes[0].mapping.update({"delete": "clear"})


hives = HiveRouter()
hives.register("hives", views.HiveViewSet, basename="hive")
