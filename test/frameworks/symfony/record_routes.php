<?php

/** Prints `METHOD /path` of the routes that Symfony loads from an app's own tables and attributes. */

require 'Symfony/Component/Routing/autoload.php';
require 'Symfony/Component/Config/autoload.php';
require 'Symfony/Component/Yaml/autoload.php';
require 'Symfony/Component/HttpFoundation/autoload.php';
require 'Symfony/Bundle/FrameworkBundle/autoload.php';
require 'Doctrine/Common/Annotations/autoload.php';

use Symfony\Component\Config\FileLocator;
use Symfony\Component\Config\Loader\LoaderResolver;
use Symfony\Component\Config\Loader\DelegatingLoader;
use Symfony\Component\Routing\Loader\AnnotationClassLoader;
use Symfony\Component\Routing\Loader\AnnotationDirectoryLoader;
use Symfony\Component\Routing\Loader\YamlFileLoader;
use Symfony\Component\Routing\Route;

Doctrine\Common\Annotations\AnnotationReader::addGlobalIgnoredName('required');

$base = $argv[1];

spl_autoload_register(function (string $class) use ($base) {
    $file = $base . '/src/' . str_replace('\\', '/', substr($class, strlen('Orchard\\'))) . '.php';
    if (str_starts_with($class, 'Orchard\\') && file_exists($file)) {
        require $file;
    }
});

$classes = new class (new Doctrine\Common\Annotations\AnnotationReader(), 'prod') extends AnnotationClassLoader {
    protected function configureRoute(Route $route, ReflectionClass $class, ReflectionMethod $method, $annot)
    {
    }
};

/** What a bundle brings is not here. */
$bundles = new class () extends Symfony\Component\Config\Loader\Loader {
    public function load($resource, ?string $type = null)
    {
        return new Symfony\Component\Routing\RouteCollection();
    }

    public function supports($resource, ?string $type = null)
    {
        return is_string($resource) && str_starts_with($resource, '@');
    }
};

$locator = new FileLocator($base . '/config');
$loader = new DelegatingLoader(new LoaderResolver([
    $bundles,
    new YamlFileLoader($locator, 'prod'),
    new AnnotationDirectoryLoader($locator, $classes),
]));

$collection = new Symfony\Component\Routing\RouteCollection();
foreach ([...glob($base . '/config/routes/*.yaml'), $base . '/config/routes.yaml'] as $table) {
    $collection->addCollection($loader->load($table));
}

foreach ($collection as $route) {
    $path = preg_replace('/\{!(\w+)\}/', '{$1}', $route->getPath());
    $paths = [$path];
    // The first token is the last of the path: those with a default may be left out.
    foreach ($route->compile()->getTokens() as $token) {
        if ($token[0] !== 'variable' || !$route->hasDefault($token[3]) || !empty($token[5])) {
            break;
        }
        $path = substr($path, 0, -strlen($token[1] . '{' . $token[3] . '}'));
        $paths[] = $path === '' ? '/' : $path;
    }
    foreach ($route->getMethods() === [] ? ['ANY'] : $route->getMethods() as $method) {
        foreach ($paths as $each) {
            echo "$method $each\n";
        }
    }
}
