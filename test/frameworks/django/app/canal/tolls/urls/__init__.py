from canal.tolls.urls.freight import urlpatterns as freight_patterns
from canal.tolls.urls.passengers import passenger_patterns

urlpatterns = freight_patterns + passenger_patterns
