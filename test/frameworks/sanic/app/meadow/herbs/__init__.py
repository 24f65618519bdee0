from sanic import Blueprint

from .sage import sage
from .thyme import make_thyme

inner = Blueprint.group(make_thyme("wild"), make_thyme("lemon"), url_prefix="/thyme")
herb_group = Blueprint.group(sage, inner, url_prefix="/herbs", version=4, version_prefix="/edition/")
