<?php

namespace Reef\Http\Controllers;

class PolypController
{
    public function index()
    {
    }
}
