<?php

namespace Shelf;

function forgotten(array $items): void
{
    foreach ($items as $item) {
        if ($item) {
            echo $item;
        }
    }
}
