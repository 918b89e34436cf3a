FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python3 -m venv /opt/glossary-bot
ENV PATH=/opt/glossary-bot/bin:$PATH
WORKDIR /src
# The libraries change seldom: a layer of their own is built once.
COPY requirements.txt ./
RUN pip install --require-hashes --only-binary :all: -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY glossary ./glossary
COPY bot ./bot
RUN pip install --no-deps . && pip uninstall --yes pip

FROM python:3.13-slim
# 10001 stands above every user of the host, so nobody there owns what the bot could reach.
RUN echo 'glossary-bot:x:10001:10001::/app:/usr/sbin/nologin' >> /etc/passwd \
    && echo 'glossary-bot:x:10001:' >> /etc/group
ENV PATH=/opt/glossary-bot/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
COPY --from=build /opt/glossary-bot /opt/glossary-bot
WORKDIR /app
# Mount a team's own folder here to replace the first glossary.
COPY glossary ./glossary
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["glossary-bot", "health"]
ENTRYPOINT ["glossary-bot"]
# Without a token the bot serves the local Discord; `run` alone exits with 78 instead.
CMD ["run", "--or-try"]
