# The image of Khối: Debian's Python, wheels by their hashes, the program as root's files, run by nobody special.
# docker build -t khoi . ; another base of Debian's: --build-arg BASE=python:3.12-slim-bookworm
ARG BASE=python:3.13-slim-trixie

FROM ${BASE} AS packages
COPY requirements.lock /usr/lib/khoi/
RUN python -m venv /usr/lib/khoi/.venv \
    && /usr/lib/khoi/.venv/bin/pip install --no-cache-dir --disable-pip-version-check --only-binary :all: \
        --require-hashes -r /usr/lib/khoi/requirements.lock

FROM ${BASE}
# pg_dump, for backups of PostgreSQL: of the server's own version (compose.yaml has 17, as trixie has)
RUN apt-get update \
    && apt-get install -y --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 khoi \
    && useradd --system --uid 10001 --gid khoi --home-dir /var/lib/khoi --no-create-home khoi \
    && install -d -o khoi -g khoi -m 0700 /var/lib/khoi
WORKDIR /usr/lib/khoi
COPY --from=packages /usr/lib/khoi/.venv .venv
COPY app.py pyproject.toml CHANGELOG.md requirements.lock ./
COPY models models
COPY forms forms
COPY admin admin
RUN .venv/bin/python -m compileall -q app.py models forms admin
ENV KHOI_INSTANCE=/var/lib/khoi HOST=0.0.0.0 PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
VOLUME /var/lib/khoi
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD [".venv/bin/python", "-c", "import os, urllib.request as u; name = os.environ.get('KHOI_HOSTS', '').split(',')[0].strip() or 'localhost'; u.urlopen(u.Request('http://127.0.0.1:8000/health/live', headers={'Host': name}), timeout=3)"]
ENTRYPOINT [".venv/bin/python", "app.py"]
CMD ["run"]
