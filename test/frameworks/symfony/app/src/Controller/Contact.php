<?php

namespace Orchard\Controller;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;

#[Route('/contact', name: 'contact', methods: ['GET'])]
#[Route('/contact/send', name: 'contact_send', methods: ['POST'])]
final class Contact
{
    public function __invoke(): Response
    {
        return new Response('contact');
    }
}
