from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="OBSERVATORY_")

    SKY_ROOT: str = "/sky/v2"
    ARCHIVE_PATH: str = Field(default="/vault")
    WORKSHOP: bool = False
    retries: int = 3


@lru_cache
def get_settings() -> Settings:
    return Settings()


settings = Settings()
