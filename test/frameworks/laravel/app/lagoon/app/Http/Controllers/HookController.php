<?php

namespace Lagoon\Http\Controllers;

class HookController extends Controller
{
    public function index()
    {
    }
}
