<?php

namespace Orchard\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;

class HomeController extends AbstractController
{
    #[Route('/', name: 'home', methods: ['GET'])]
    public function index(): Response
    {
        return new Response('orchard');
    }

    #[Route(path: ['en' => '/about-us', 'fr' => '/a-propos'], name: 'about', methods: 'GET')]
    public function about(): Response
    {
        return new Response('about');
    }

    #[Route('/blossom/{page<\d+>}', name: 'blossom', methods: ['GET', 'HEAD'])]
    public function blossom(int $page = 1): Response
    {
        return new Response((string) $page);
    }

    #[Route('/files/{path}', requirements: ['path' => '.+'], methods: ['GET'])]
    #[Route('/attic/{path<.*>}', name: 'attic', methods: ['PUT'])]
    public function stored(string $path): Response
    {
        return new Response($path);
    }

    #[Route('/anything/{what?}', name: 'anything')]
    public function anything(?string $what): Response
    {
        return new Response((string) $what);
    }

    public function helper(): void
    {
    }
}
