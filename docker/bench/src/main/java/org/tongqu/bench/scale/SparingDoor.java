package org.tongqu.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tongqu.standalone.StartFailure;

/**
 * The product, asked at a third of what {@link Door} costs: who asks stands on the same processors and takes from them what is
 * measured. One connection for each thread that asks, kept as long as the product keeps it ({@code http.maxConnections}).
 */
public final class SparingDoor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 120_000;
    private static final int REFUSED = 400;

    private final String address;
    private final String token;

    /** The door at an address, for whoever has that token. */
    SparingDoor(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Asks for what is at an address, reads the answer and forgets it. */
    public void get(String path) {
        asked(path, null);
    }

    /** Sends a body and gives the answer. */
    public JsonNode post(String path, Map<String, ?> body) {
        try {
            return JSON.readTree(asked(path, JSON.writeValueAsBytes(body)));
        } catch (IOException e) {
            throw new StartFailure(path + " was answered with something else than JSON: " + e, e);
        }
    }

    private byte[] asked(String path, byte[] body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout(LONGEST);
            connection.setReadTimeout(LONGEST);
            connection.setRequestProperty("Accept", "application/json");
            if (!token.isEmpty()) {
                connection.setRequestProperty("Authorization", "Bearer " + token);
            }
            if (body != null) { // not streamed, so that it goes in one piece with what is before it
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body);
                }
            }
            boolean refused = connection.getResponseCode() >= REFUSED;
            try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
                byte[] answer = in.readAllBytes();
                if (refused) {
                    throw new StartFailure(path + " was answered with " + connection.getResponseCode() + ": "
                            + new String(answer, StandardCharsets.UTF_8));
                }
                return answer;
            }
        } catch (IOException e) {
            throw new StartFailure(path + " was not answered: " + e, e);
        }
    }
}
