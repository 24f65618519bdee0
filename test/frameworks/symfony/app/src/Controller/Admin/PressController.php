<?php

namespace Orchard\Controller\Admin;

use Sensio\Bundle\FrameworkExtraBundle\Configuration\IsGranted;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;

#[Route('/admin/press', name: 'press_', methods: ['GET'])]
#[IsGranted('ROLE_PRESSER')]
class PressController extends BaseAdmin
{
    private const LEVER = '/lever';

    #[Route('', name: 'index')]
    public function index(): Response
    {
        return new Response('press');
    }

    #[Route(self::LEVER . '/{turns}', name: 'lever', methods: [Request::METHOD_POST, Request::METHOD_DELETE])]
    #[IsGranted('ROLE_BOSS', subject: 'turns')]
    public function lever(int $turns): Response
    {
        return new Response((string) $turns);
    }

    /**
     * Squeezes once more.
     *
     * @Route("/squeeze/{fruit}", name="squeeze", methods={"PATCH"}, requirements={"fruit"="[a-z]+"})
     * @return Response
     */
    public function squeeze(string $fruit): Response
    {
        return new Response($fruit);
    }
}
