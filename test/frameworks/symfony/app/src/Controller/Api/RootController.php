<?php

namespace Orchard\Controller\Api;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;

class RootController
{
    #[Route('/', name: 'api_root', methods: ['GET'])]
    public function root(): Response
    {
        return new Response('root');
    }
}
