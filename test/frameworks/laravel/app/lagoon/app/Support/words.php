<?php

const KEEPERS = 'keepers';

function shore_path(string $name): string
{
    return 'shore/' . trim($name, '/');
}
