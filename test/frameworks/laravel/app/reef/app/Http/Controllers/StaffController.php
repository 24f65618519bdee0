<?php

namespace Reef\Http\Controllers;

class StaffController
{
    public function rota(?string $week = null, ?string $day = null)
    {
    }
}
