<?php

namespace Quarry\Http\Controllers;

class StoneController
{
    public function index()
    {
        return [];
    }
}
