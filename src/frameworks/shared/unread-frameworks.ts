import type { UnreadFramework } from '../framework.ts';

/** Where a kind of packages names what it depends on, and where its code is. */
interface Ecosystem {
  readonly manifests: RegExp;
  readonly sources: RegExp;
}

const ECOSYSTEMS = {
  npm: { manifests: /^(?:package\.json|deno\.jsonc?|jsr\.json)$/, sources: /\.[cm]?[jt]sx?$/ },
  pypi: {
    manifests:
      /^(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/,
    sources: /\.py$/,
  },
  go: { manifests: /^go\.mod$/, sources: /\.go$/ },
  jvm: {
    manifests:
      /^(?:pom\.xml|build\.gradle(?:\.kts)?|[\w.-]+\.versions\.toml|build\.sbt|Dependencies\.scala|plugins\.sbt)$/,
    sources: /\.(?:java|kt|scala|groovy)$/,
  },
  nuget: {
    manifests: /^(?:[\w.-]+\.[cf]sproj|Directory\.Packages\.props|packages\.config)$/,
    sources: /\.[cf]s$/,
  },
  gem: { manifests: /^(?:Gemfile|[\w.-]+\.gemspec)$/, sources: /\.(?:rb|ru)$/ },
  composer: { manifests: /^composer\.json$/, sources: /\.php$/ },
  crates: { manifests: /^Cargo\.toml$/, sources: /\.rs$/ },
  hex: { manifests: /^(?:mix\.exs|rebar\.config)$/, sources: /\.(?:exs?|erl)$/ },
  pub: { manifests: /^pubspec\.yaml$/, sources: /\.dart$/ },
  swift: { manifests: /^Package\.swift$/, sources: /\.swift$/ },
  clojars: { manifests: /^(?:project\.clj|deps\.edn)$/, sources: /\.cljc?$/ },
  hackage: { manifests: /^(?:[\w.-]+\.cabal|package\.yaml)$/, sources: /\.hs$/ },
  cpan: { manifests: /^(?:cpanfile|Makefile\.PL)$/, sources: /\.(?:p[lm]|psgi)$/ },
} as const satisfies Readonly<Record<string, Ecosystem>>;

/** Title, dependency and code that serves, the last two as patterns; without the third, any mention of the second. */
type Row = readonly [title: string, dependency: string, serves?: string];

const ROWS: Readonly<Record<keyof typeof ECOSYSTEMS, readonly Row[]>> = {
  npm: [
    ['hapi', '"(?:@hapi/)?hapi"', 'hapi\\.server\\(|new Hapi\\.Server\\('],
    ['AdonisJS', '"@adonisjs/core"', '@adonisjs/core/services/router|@ioc:Adonis/Core/Route'],
    ['Sails', '"sails"', 'sails\\.lift\\(|module\\.exports\\.routes\\b'],
    ['LoopBack', '"(?:@loopback/rest|loopback)"', '[\'"](?:@loopback/rest|loopback)[\'"]'],
    ['Feathers', '"@feathersjs/feathers"', '[\'"]@feathersjs/(?:express|koa|feathers)[\'"]'],
    ['Strapi', '"@strapi/strapi"', 'createCoreRouter\\(|createCoreController\\('],
    ['Midway', '"@midwayjs/core"', '@Controller\\('],
    ['Egg', '"egg"', '\\bapp\\.router\\b|\\{\\s*router\\b[^}]*\\}\\s*=\\s*app\\b'],
    ['Moleculer', '"moleculer-web"', '[\'"]moleculer-web[\'"]'],
    ['Ts.ED', '"@tsed/(?:common|schema|platform-\\w+)"', '[\'"]@tsed/(?:common|schema)[\'"]'],
    ['FoalTS', '"@foal/core"', '[\'"]@foal/core[\'"]'],
    ['Azure Functions', '"@azure/functions"', '\\bapp\\.http\\('],
    ['oak', '@?oak/oak', '@?oak/oak'],
    ['tinyhttp', '"@tinyhttp/app"', '[\'"]@tinyhttp/app[\'"]'],
    ['itty-router', '"itty-router"', '[\'"]itty-router[\'"]'],
    ['uWebSockets.js', '"uWebSockets\\.js"', '\\b(?:SSL)?App\\('],
    ['HyperExpress', '"hyper-express"', '[\'"]hyper-express[\'"]'],
  ],
  pypi: [
    ['Tornado', '\\btornado\\b', '\\btornado\\.web\\b|\\bRequestHandler\\)'],
    ['Falcon', '\\bfalcon\\b', '\\bfalcon\\.(?:asgi\\.)?(?:App|API)\\('],
    ['Pyramid', '\\bpyramid\\b', '\\bpyramid\\.config\\b'],
    ['CherryPy', '\\bcherrypy\\b', '\\bcherrypy\\.(?:expose|quickstart|tree)\\b'],
    ['web.py', '\\bweb\\.py\\b', '\\bweb\\.application\\('],
    ['Robyn', '\\brobyn\\b', '\\bRobyn\\('],
    ['BlackSheep', '\\bblacksheep\\b', 'from blacksheep\\b'],
    ['Tastypie', '\\btastypie\\b', '\\btastypie\\.(?:api|resources)\\b'],
    ['Eve', '\\beve\\b', 'from eve import\\b'],
    ['Chalice', '\\bchalice\\b', '\\bChalice\\('],
    ['Masonite', '\\bmasonite\\b', 'from masonite\\.routes\\b'],
    ['Emmett', '\\bemmett\\b', 'from emmett\\b'],
    ['Klein', '\\bklein\\b', 'from klein\\b'],
    ['Esmerald', '\\b(?:esmerald|ravyn)\\b', 'from (?:esmerald|ravyn)\\b'],
    ['Azure Functions', '\\bazure-functions\\b', '\\bfunc\\.(?:FunctionApp|Blueprint)\\('],
  ],
  go: [
    ['Kratos', 'github\\.com/go-kratos/kratos', 'go-kratos/kratos(?:/v\\d+)?/transport/http"'],
    ['go-zero', 'github\\.com/zeromicro/go-zero', 'zeromicro/go-zero/rest"'],
    ['Hertz', 'github\\.com/cloudwego/hertz', 'cloudwego/hertz/pkg/(?:app/server|route)"'],
    ['Beego', 'github\\.com/(?:beego|astaxie)/beego', 'beego(?:/v\\d+)?(?:/server/web)?"'],
    ['Iris', 'github\\.com/kataras/iris', 'kataras/iris(?:/v\\d+)?"'],
    ['Revel', 'github\\.com/revel/revel', 'revel/revel"'],
    ['Buffalo', 'github\\.com/gobuffalo/buffalo', 'gobuffalo/buffalo"'],
    ['go-restful', 'github\\.com/emicklei/go-restful', 'emicklei/go-restful(?:/v\\d+)?"'],
    ['httprouter', 'github\\.com/julienschmidt/httprouter', 'julienschmidt/httprouter"'],
    ['httptreemux', 'github\\.com/dimfeld/httptreemux', 'dimfeld/httptreemux(?:/v\\d+)?"'],
    [
      'fasthttp router',
      'github\\.com/(?:fasthttp/router|buaazp/fasthttprouter)',
      '(?:fasthttp/router|buaazp/fasthttprouter)"',
    ],
    ['gRPC-Gateway', 'github\\.com/grpc-ecosystem/grpc-gateway', 'grpc-gateway(?:/v\\d+)?/runtime"'],
    ['GoFrame', 'github\\.com/gogf/gf', '\\bg\\.Server\\(|\\bghttp\\.RouterGroup\\b'],
    ['Goa', 'goa\\.design/goa', 'goa\\.design/goa(?:/v\\d+)?/(?:http|dsl)"'],
    ['Encore', 'encore\\.dev', '^//encore:api\\b'],
    ['PocketBase', 'github\\.com/pocketbase/pocketbase', '\\bpocketbase\\.New(?:WithConfig)?\\('],
    ['go-swagger', 'github\\.com/go-openapi/runtime', '\\boperations\\.New\\w+API\\('],
    ['BunRouter', 'github\\.com/uptrace/bunrouter', 'uptrace/bunrouter"'],
    ['Fuego', 'github\\.com/go-fuego/fuego', 'go-fuego/fuego"'],
    ['Goji', '(?:goji\\.io|github\\.com/zenazn/goji)', '"(?:goji\\.io|github\\.com/zenazn/goji)'],
    ['Martini', 'github\\.com/go-martini/martini', 'go-martini/martini"'],
    ['ozzo-routing', 'github\\.com/go-ozzo/ozzo-routing', 'go-ozzo/ozzo-routing(?:/v\\d+)?"'],
    ['Atreugo', 'github\\.com/savsgio/atreugo', 'savsgio/atreugo(?:/v\\d+)?"'],
  ],
  jvm: [
    ['Javalin', '\\bjavalin\\b', 'import io\\.javalin\\.'],
    ['Vert.x', '\\bvertx-web\\b', 'import io\\.vertx\\.ext\\.web\\.Router\\b'],
    ['Spark', '\\bspark-core\\b|com\\.sparkjava', 'import (?:static )?spark\\.(?:Spark|Route|Service)\\b'],
    [
      'Ktor',
      'io\\.ktor|\\bktor\\b',
      'import io\\.ktor\\.server\\.(?:routing|resources)\\.|import io\\.ktor\\.routing\\.',
    ],
    ['http4k', 'org\\.http4k', 'import org\\.http4k\\.routing\\.'],
    ['Helidon SE', 'io\\.helidon', 'import io\\.helidon\\.webserver\\.'],
    ['Struts', '\\bstruts2-core\\b', 'import (?:com\\.opensymphony\\.xwork2|org\\.apache\\.struts2)\\.'],
    ['Armeria', '\\barmeria\\b', 'import com\\.linecorp\\.armeria\\.server\\.'],
    ['Jooby', '\\bjooby\\b', 'import io\\.jooby\\.'],
    ['Ratpack', '\\bratpack\\b', 'import ratpack\\.'],
    ['Restlet', 'org\\.restlet', 'import org\\.restlet\\.routing\\.'],
    ['Solon', 'org\\.noear', 'import org\\.noear\\.solon\\.annotation\\.'],
    ['JFinal', '\\bjfinal\\b', 'import com\\.jfinal\\.core\\.'],
    [
      'Play',
      'com\\.typesafe\\.play|org\\.playframework|\\bPlayScala\\b|\\bPlayJava\\b',
      'import play\\.(?:api\\.)?mvc\\.',
    ],
    ['Akka HTTP', '\\bakka-http\\b', 'import akka\\.http\\.(?:scala|java)dsl\\.server\\.'],
    ['Pekko HTTP', '\\bpekko-http\\b', 'import org\\.apache\\.pekko\\.http\\.(?:scala|java)dsl\\.server\\.'],
    ['http4s', '\\bhttp4s\\b', 'import org\\.http4s\\.(?:dsl|HttpRoutes)\\b'],
    ['tapir', '\\btapir\\b', 'import sttp\\.tapir\\.'],
  ],
  nuget: [
    ['Nancy', '"Nancy"', ':\\s*(?:LegacyModule|NancyModule)\\b'],
    ['ServiceStack', '"ServiceStack(?:\\.Server)?"', '\\bIReturn(?:Void)?\\b'],
    [
      'Azure Functions',
      '"Microsoft\\.(?:Azure\\.Functions\\.Worker|NET\\.Sdk\\.Functions)',
      '\\[HttpTrigger\\b',
    ],
    ['ASP.NET Web API 2', '"Microsoft\\.AspNet\\.WebApi(?:\\.Core)?"', '\\bSystem\\.Web\\.Http\\b'],
    ['Giraffe', '"Giraffe"', '\\bopen Giraffe\\b'],
    ['Wolverine', '"WolverineFx\\.Http"', '\\[Wolverine(?:Get|Post|Put|Patch|Delete)\\b'],
  ],
  gem: [
    ['Grape', '\\bgrape\\b', '<\\s*Grape::API\\b'],
    ['Roda', '\\broda\\b', '<\\s*Roda\\b|\\bRoda\\('],
    ['Hanami', '\\bhanami\\b', '\\bHanami::(?:Routes|Router)\\b'],
    ['Padrino', '\\bpadrino\\b', '\\bPadrino::Application\\b'],
    ['Cuba', '\\bcuba\\b', '\\bCuba\\.define\\b'],
  ],
  composer: [
    ['CodeIgniter', '"codeigniter4/(?:framework|codeigniter4)"', '\\$routes->'],
    ['Yii', '"yiisoft/yii2"', '\\byii\\\\(?:rest|web)\\\\'],
    ['CakePHP', '"cakephp/cakephp"', '\\bRouteBuilder\\b|\\bRouter::(?:scope|connect)\\('],
    [
      'Laminas',
      '"(?:laminas/laminas-mvc|mezzio/mezzio|zendframework/zend-mvc)"',
      '\\bLaminas\\\\(?:Mvc|Router)\\\\|\\bMezzio\\\\|\\bZend\\\\Mvc\\\\',
    ],
    ['Phalcon', '"(?:ext-phalcon|phalcon/\\w+)"', '\\bPhalcon\\\\Mvc\\\\'],
    ['API Platform for Laravel', '"api-platform/laravel"', '#\\[(?:\\w+\\\\)?ApiResource\\b|@ApiResource\\b'],
    ['Hyperf', '"hyperf/http-server"', '\\bHyperf\\\\HttpServer\\\\(?:Annotation|Router)\\\\'],
    ['webman', '"workerman/webman-framework"', '\\bWebman\\\\Route\\b'],
    ['ThinkPHP', '"topthink/(?:framework|think)"', '\\bthink\\\\(?:facade\\\\)?Route\\b'],
    ['FastRoute', '"nikic/fast-route"', '\\bFastRoute\\\\'],
    ['Flight', '"(?:mikecao/flight|flightphp/core)"', '\\bFlight::(?:route|group|start)\\('],
    ['bramus/router', '"bramus/router"', '\\bBramus\\\\Router\\\\'],
    ['AltoRouter', '"altorouter/altorouter"', '\\bAltoRouter\\b'],
    ['League Route', '"league/route"', '\\bLeague\\\\Route\\\\'],
    ['Nette', '"nette/(?:application|nette)"', '\\bNette\\\\Application\\\\'],
    ['Leaf', '"leafs/leaf"', '\\bapp\\(\\)->(?:get|post|put|patch|delete|group)\\('],
  ],
  crates: [
    ['axum', '^axum\\b', '\\baxum::'],
    ['Actix Web', '^actix-web\\b', '\\bactix_web::'],
    ['Rocket', '^rocket\\b', '\\brocket::|#\\[macro_use\\] extern crate rocket'],
    ['warp', '^warp\\b', '\\bwarp::(?:Filter|path|serve)\\b'],
    ['Poem', '^poem(?:-openapi)?\\b', '\\bpoem(?:_openapi)?::'],
    ['Salvo', '^salvo\\b', '\\bsalvo::'],
    ['ntex', '^ntex\\b', '\\bntex::web\\b'],
    ['Loco', '^loco-rs\\b', '\\bloco_rs::'],
    ['Tide', '^tide\\b', '\\btide::'],
  ],
  hex: [
    ['Phoenix', ':phoenix\\b', ',\\s*:router\\b|\\buse Phoenix\\.Router\\b'],
    ['Plug', ':plug(?:_cowboy)?\\b', '\\buse Plug\\.Router\\b'],
    ['Cowboy', '\\bcowboy\\b', '\\bcowboy_router:compile\\('],
  ],
  pub: [
    ['shelf_router', '\\bshelf_router:', 'package:shelf_router/'],
    ['Serverpod', '\\bserverpod:', 'package:serverpod/'],
    ['Dart Frog', '\\bdart_frog:', 'package:dart_frog/'],
  ],
  swift: [
    ['Vapor', 'vapor/vapor', '\\bimport Vapor\\b'],
    ['Hummingbird', 'hummingbird', '\\bimport Hummingbird\\b'],
  ],
  clojars: [
    ['Compojure', '\\bcompojure\\b', '\\bcompojure\\.(?:core|api)\\b'],
    ['Reitit', '\\breitit\\b', '\\breitit\\.(?:ring|http)\\b'],
  ],
  hackage: [
    ['Servant', '\\bservant-server\\b', '\\bimport\\s+(?:qualified\\s+)?Servant\\b'],
    ['Scotty', '\\bscotty\\b', '\\bimport\\s+(?:qualified\\s+)?Web\\.Scotty\\b'],
    ['Yesod', '\\byesod\\b', '\\bparseRoutes'],
  ],
  cpan: [
    ['Mojolicious', '\\bMojolicious\\b', '\\buse Mojolicious::Lite\\b|\\bMojo::Base .Mojolicious'],
    ['Dancer', '\\bDancer2?\\b', '\\buse Dancer2?\\b'],
  ],
};

/** Said where they serve, so that nobody takes silence for a service without routes. */
export const UNREAD_FRAMEWORKS: readonly UnreadFramework[] = Object.entries(ECOSYSTEMS).flatMap(
  ([id, ecosystem]) =>
    ROWS[id as keyof typeof ECOSYSTEMS].map(([title, dependency, serves]) => ({
      ...ecosystem,
      title,
      dependency: new RegExp(dependency, 'm'),
      serves: new RegExp(serves ?? dependency, 'm'),
    })),
);
