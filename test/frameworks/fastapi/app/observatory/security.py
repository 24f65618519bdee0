from functools import wraps
from typing import Annotated

from fastapi import Depends, Header, HTTPException, Security
from fastapi.security import APIKeyHeader, OAuth2PasswordBearer, SecurityScopes

badge_header = APIKeyHeader(name="X-Badge")
bearer = OAuth2PasswordBearer(tokenUrl="/crew/token", scopes={"aim": "Move the telescopes"})


async def require_badge(badge: str = Security(badge_header)) -> str:
    return badge


async def require_observer(scopes: SecurityScopes, token: Annotated[str, Depends(bearer)]) -> str:
    if not token:
        raise HTTPException(401)
    return token


async def limit_rate(x_client: Annotated[str | None, Header()] = None) -> None:
    return None


def note_visit() -> None:
    return None


class RequireRank:
    def __init__(self, rank: str) -> None:
        self.rank = rank

    def __call__(self, badge: str = Depends(require_badge)) -> str:
        return f"{self.rank}:{badge}"


Observer = Annotated[str, Depends(require_observer)]
Aimer = Annotated[str, Security(require_observer, scopes=["aim"])]

COMMON = [Depends(note_visit)]


def audited(handler):
    @wraps(handler)
    async def run(*args, **kwargs):
        return await handler(*args, **kwargs)

    return run
