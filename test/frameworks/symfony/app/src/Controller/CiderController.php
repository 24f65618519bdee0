<?php

namespace Orchard\Controller;

class CiderController
{
    public function pour(int $year): string
    {
        return (string) $year;
    }
}
