<?php

namespace Reef\Http\Controllers;

class LogbookController
{
    public function show()
    {
    }
}
