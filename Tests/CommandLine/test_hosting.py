"""The files for servers, read by the servers: Apache 2.4 and nginx give out a site as it lies there."""

import getpass
import gzip
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest

from conftest import Program

MODULES = pathlib.Path("/usr/lib/apache2/modules")

# What a build compresses.
TYPES = {
    ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".txt": "text/plain", ".vtt": "text/vtt",
    ".webmanifest": "application/manifest+json", ".xml": "xml",
}

APACHE = """
ServerName localhost
ServerRoot "{work}"
PidFile "{work}/pid"
ErrorLog "{work}/errors"
Listen 127.0.0.1:{port}
{modules}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz
DocumentRoot "{site}"
<Directory "{site}">
  AllowOverride All
  Require all granted
  DirectoryIndex index.html
</Directory>
"""

NGINX = """
user {user};
pid {work}/pid;
error_log {work}/errors;
daemon off;
events {{}}
http {{
  access_log off;
  client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work}; uwsgi_temp_path {work}; scgi_temp_path {work};
  server {{
    listen 127.0.0.1:{port};
    {site}
  }}
}}
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def apache(output, work, port):
    if not shutil.which("apache2", path="/usr/sbin:/usr/bin"):
        pytest.skip("Apache is not installed: apt-get install apache2-bin")
    names = ["mpm_event", "authz_core", "dir", "env", "headers", "mime", "rewrite", "setenvif"]
    modules = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in names)
    configuration = work / "apache.conf"
    configuration.write_text(APACHE.format(work=work, port=port, modules=modules, site=output / "site"))
    return ["/usr/sbin/apache2", "-f", configuration, "-DFOREGROUND"]


def nginx(output, work, port):
    if not shutil.which("nginx", path="/usr/sbin:/usr/bin"):
        pytest.skip("nginx is not installed: apt-get install nginx-light")
    site = (output / "hosting" / "nginx.conf").read_text().replace("/var/www/site", str(output / "site"))
    configuration = work / "nginx.conf"
    configuration.write_text(NGINX.format(user=getpass.getuser(), work=work, port=port, site=site))
    return ["/usr/sbin/nginx", "-c", configuration]


@pytest.fixture(scope="module")
def published_site(binary, fresh_site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hosted")
    site = shutil.copytree(fresh_site, folder / "site")
    settings = site / "waymark.yml"
    settings.write_text(settings.read_text() + "\nurl: https://example.org/\n")
    done = Program(binary, site).run("build", "--format", "site")
    assert done.returncode == 0, done.stderr
    output = site / "output"
    for ending in TYPES:
        (output / "site" / f"sample{ending}").write_bytes(b"sample " * 200)
        (output / "site" / f"sample{ending}.gz").write_bytes(gzip.compress(b"sample " * 200))
    return output


@pytest.fixture(scope="module", params=[apache, nginx], ids=lambda server: server.__name__)
def server(request, published_site, tmp_path_factory):
    work = tmp_path_factory.mktemp(request.param.__name__)
    port = free_port()
    process = subprocess.Popen(request.param(published_site, work, port), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        assert process.poll() is None, process.stdout.read().decode()
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait()


def get(address, encoding="identity"):
    try:
        return urllib.request.urlopen(urllib.request.Request(address, headers={"Accept-Encoding": encoding}), timeout=10)
    except urllib.error.HTTPError as error:
        return error


def test_compressed_files_are_given_out_to_those_who_take_them(server, published_site):
    for path, media_type in [("", "text/html"), ("units.html", "text/html"), *((f"sample{ending}", kind) for ending, kind in TYPES.items())]:
        whole = (published_site / "site" / (path or "index.html")).read_bytes()
        plain, packed = get(f"{server}/{path}"), get(f"{server}/{path}", "gzip")
        assert (plain.status, plain.headers["Content-Encoding"], plain.read()) == (200, None, whole), path
        assert (packed.status, packed.headers["Content-Encoding"]) == (200, "gzip"), path
        assert gzip.decompress(packed.read()) == whole, path
        for answer in (plain, packed):
            assert media_type in answer.headers["Content-Type"], (path, answer.headers["Content-Type"])


def test_every_answer_has_the_security_headers(server):
    for path in ("", "units.html", "assets/waymark.css", "no-such-page.html"):
        for encoding in ("identity", "gzip"):
            headers = get(f"{server}/{path}", encoding).headers
            assert headers["X-Content-Type-Options"] == "nosniff", path
            assert "default-src 'none'" in headers["Content-Security-Policy"], path
            assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin", path


def test_a_lost_address_shows_the_page_for_it(server, published_site):
    answer = get(f"{server}/no/such/page.html")
    assert answer.status == 404
    assert answer.read() == (published_site / "site" / "404.html").read_bytes()
