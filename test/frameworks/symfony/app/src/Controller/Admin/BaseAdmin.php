<?php

namespace Orchard\Controller\Admin;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;

abstract class BaseAdmin
{
    #[Route('/status', methods: ['GET'])]
    public function status(): Response
    {
        return new Response('fine');
    }
}
