<?php

namespace Orchard\Kiosk;

class Tickets
{
    public function __invoke(): string
    {
        return 'ticket';
    }
}
