package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path folder;

    @Test
    void unpacksOnceReadableForAll() throws IOException {
        Path archive = zip("top/bin/start", "top/lib/a.jar");
        AtomicInteger times = new AtomicInteger();
        Path cache = folder.resolve("cache");
        for (int i = 0; i < 2; i++) {
            Path unpacked = Unpacking.into(cache, "programs", target -> {
                times.incrementAndGet();
                Unpacking.zip(archive, "top", target);
            });
            assertThat(permissions(unpacked.resolve("bin/start"))).isEqualTo("rwxr-xr-x");
            assertThat(permissions(unpacked.resolve("lib/a.jar"))).isEqualTo("rw-r--r--");
            assertThat(permissions(unpacked.resolve("lib"))).isEqualTo("rwxr-xr-x");
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void aFailureLeavesNothingThatLooksFinished() throws IOException {
        Path cache = folder.resolve("cache");
        assertThatThrownBy(() -> Unpacking.into(cache, "programs", target -> {
                    Files.writeString(target.resolve("half"), "x");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("disk full");
        assertThat(cache.resolve("programs")).doesNotExist();
        Path unpacked = Unpacking.into(cache, "programs", target -> Files.writeString(target.resolve("whole"), "x"));
        assertThat(unpacked.resolve("whole")).exists();
        assertThat(unpacked.resolve("half")).doesNotExist();
    }

    @Test
    void entriesCannotLeaveTheFolder() throws IOException {
        Path archive = zip("top/../../escaped");
        assertThatThrownBy(() -> Unpacking.zip(archive, "top", Files.createDirectory(folder.resolve("target"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    private Path zip(String... names) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return archive;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
