<?php

namespace Orchard\Unloaded;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;

class Lost
{
    #[Route('/lost', methods: ['GET'])]
    public function find(): Response
    {
        return new Response('lost');
    }
}
