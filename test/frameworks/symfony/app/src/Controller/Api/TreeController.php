<?php

namespace Orchard\Controller\Api;

use Orchard\Paths;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation as Routing;
use Symfony\Component\Security\Http\Attribute\IsGranted;

class TreeController
{
    #[Routing\Route(Paths::TREES, methods: ['GET'])]
    public function list(): Response
    {
        return new Response('trees');
    }

    #[Routing\Route(Paths::TREES, name: 'plant', methods: ['POST'])]
    #[IsGranted('ROLE_GARDENER')]
    public function plant(): Response
    {
        return new Response('planted');
    }

    #[Routing\Route(Paths::TREE . '.{_format}', name: 'tree', methods: ['GET'])]
    public function show(int $tree): Response
    {
        return new Response((string) $tree);
    }

    #[Routing\Route(Paths::TREE, name: 'fell', methods: ['DELETE'])]
    public function fell(int $tree): Response
    {
        return new Response((string) $tree);
    }

    #[Routing\Route('/trees/{!season?autumn}/{sort?}', name: 'season', methods: ['GET'])]
    public function season(string $season, ?string $sort): Response
    {
        return new Response($season . $sort);
    }
}
