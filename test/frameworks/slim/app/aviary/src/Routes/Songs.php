<?php

namespace Aviary\Routes;

use Aviary\Actions\Nests\ListNests;
use Slim\Interfaces\RouteCollectorProxyInterface;

class Songs
{
    public function __construct(private readonly string $time)
    {
    }

    public function __invoke(RouteCollectorProxyInterface $group): void
    {
        $group->get("/{$this->time}", ListNests::class);
        $group->get("/{$this->time}/{bird}", ListNests::class);
    }
}
