from ninja import Router

crew = Router()
rota = Router()


@crew.patch("/{sailor}")
def rename(request, sailor: str):
    return {}


@rota.get("/rota")
def read(request):
    return {}
