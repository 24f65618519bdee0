<?php

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'Shelf\\')) {
        require __DIR__ . '/app/' . substr($class, 6) . '.php';
    }
});
