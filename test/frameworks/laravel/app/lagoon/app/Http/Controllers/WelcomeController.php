<?php

namespace Lagoon\Http\Controllers;

class WelcomeController extends Controller
{
    public function __invoke()
    {
        return 'welcome';
    }
}
