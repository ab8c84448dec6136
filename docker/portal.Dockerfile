# The portal on Payara Micro. Built from the root of the repository:
#   docker build -f docker/portal.Dockerfile -t tongqu/portal .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
# The front end comes ready-made; the build only asks for the versions of Node.js and npm.
ENV PATH=/src/config/node-stand-in:$PATH
RUN mvn -B --no-transfer-progress -pl docker/standalone,portal -am package \
      -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -Dcyclonedx.skip=true \
 && mkdir /out \
 && cp portal/target/portal.war docker/standalone/target/dist/payara-micro-*.jar /out/ \
 && mv /out/payara-micro-*.jar /out/payara-micro.jar

FROM eclipse-temurin:17-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fontconfig \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --home-dir /opt/tongqu --shell /usr/sbin/nologin tongqu
WORKDIR /opt/tongqu
COPY --from=build /out/ ./
# Which server this is, in which version, is nobody's business, nor are its figures; other sites cannot send the session
# cookie along with a write. The port is opened when the application stands: until then the server would answer 404, 503
# and 500 in its place. Whoever reads a request answers it, and somebody else reads on.
RUN for setting in \
      network-config.network-listeners.network-listener.http-listener.enabled=false \
      network-config.protocols.protocol.http-listener.http.server-header=false \
      network-config.transports.transport.tcp.io-strategy=org.glassfish.grizzly.strategies.LeaderFollowerNIOStrategy \
      microprofile-metrics-configuration.enabled=false \
      network-config.protocols.protocol.http-listener.http.cookie-same-site-value=Lax \
      network-config.protocols.protocol.http-listener.http.cookie-same-site-enabled=true; \
    do echo "set configs.config.server-config.$setting"; done > before-boot \
 && echo "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.enabled=true" \
    > after-deployment
USER tongqu
ENV LC_ALL=C.UTF-8 \
    JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
EXPOSE 8080
# The application's own check must be among those that are up: Payara Micro alone would call itself healthy.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD curl -fsS http://127.0.0.1:8080/health/ready | grep -q '"tongqu"'
# Nodes share nothing but the database and the index, so the data grid stays off.
ENTRYPOINT ["java", "-jar", "payara-micro.jar", "--nohazelcast", "--disablephonehome", "--nohostaware", \
  "--prebootcommandfile", "before-boot", "--postdeploycommandfile", "after-deployment", \
  "--port", "8080", "--contextroot", "/", "--deploy", "portal.war"]
