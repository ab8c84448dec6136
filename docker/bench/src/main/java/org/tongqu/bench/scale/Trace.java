package org.tongqu.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tongqu.bench.generator.Counts;
import org.tongqu.bench.generator.Demands;
import org.tongqu.bench.generator.Products;
import org.tongqu.bench.generator.Question;
import org.tongqu.bench.generator.Questions;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.bench.generator.TitleModel;
import org.tongqu.standalone.StartFailure;

/** What the product asks the engine for each of the measured requests, recorded between the two. */
final class Trace {

    /** How many demands and products are matched. */
    private static final int MATCHED_DEMANDS = 40;

    private static final int MATCHED_PRODUCTS = 100;

    private final Sizes sizes;
    private final Door product;
    private final Recorder recorder;

    Trace(Sizes sizes, Door product, Recorder recorder) {
        this.sizes = sizes;
        this.product = product;
        this.recorder = recorder;
    }

    /** Searches of the mix. */
    List<Asked> searches(int number) {
        Questions questions = new Questions(sizes.seed(), Counts.read(), TitleModel.read());
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Question question = questions.question(i);
            asked.add(ask(question.sort(), "/api/v1/search?" + question.query()));
        }
        return asked;
    }

    /** Products for demands. */
    List<Asked> demands() {
        return spread(sizes.demands(), MATCHED_DEMANDS)
                .mapToObj(i -> ask("demand", "/api/v1/demands/" + Demands.id(i) + "/matches"))
                .toList();
    }

    /** Open demands for products. */
    List<Asked> products() {
        return spread(sizes.products(), MATCHED_PRODUCTS)
                .mapToObj(i -> ask("product", "/api/v1/products/" + Products.id(i) + "/matches"))
                .toList();
    }

    /** Asked twice: what else the product asks the engine meanwhile, in the background, is not the same both times. */
    private Asked ask(String sort, String path) {
        List<Recorded> before = recorded(path);
        List<Recorded> asked = Recorded.inBoth(before, recorded(path));
        if (asked.isEmpty()) {
            throw new StartFailure("the product did not ask the engine for " + path);
        }
        return new Asked(sort, path, asked);
    }

    private List<Recorded> recorded(String path) {
        recorder.searches();
        if (product.get(path).path("degraded").asBoolean()) {
            throw new StartFailure("the index was away for " + path);
        }
        return recorder.searches();
    }

    private static IntStream spread(int all, int wanted) {
        int number = Math.min(all, wanted);
        return IntStream.range(0, number).map(i -> (int) ((long) i * all / number));
    }
}
