<?php

namespace Reef\Http\Controllers;

class CoralController
{
    public function index()
    {
    }
}
