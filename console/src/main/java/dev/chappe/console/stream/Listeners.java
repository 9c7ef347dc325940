package dev.chappe.console.stream;

import dev.chappe.console.news.Place;
import dev.chappe.console.topics.Following;
import dev.chappe.console.topics.NewsTopics;
import dev.chappe.console.topics.Told;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All who listen: each record is made into a frame once, and handed to those who want it. */
public final class Listeners implements Following.Reader {

    private final List<Outlet> outlets = new ArrayList<>();
    private Places places = new Places(List.of());

    public Listeners(MeterRegistry meters) {
        var unused = meters.gauge("chappe.console.streams", this, Listeners::count);
    }

    /** How many listen. */
    public synchronized int count() {
        return outlets.size();
    }

    /** Takes in one more; returns how far all the others have been told. */
    synchronized List<Place> add(Outlet outlet) {
        outlets.add(outlet);
        return places.all();
    }

    @Override
    public synchronized Collection<Place> next() {
        return places.all();
    }

    @Override
    public NewsTopics.Begin others() {
        return NewsTopics.Begin.NOW;
    }

    @Override
    public synchronized void begun(List<Place> next) {
        next.forEach(places::reach);
    }

    @Override
    public synchronized void take(List<Told> told, List<Place> next) {
        outlets.removeIf(Outlet::isOver);
        for (Told record : told) {
            places.pass(record.place());
            record.news().ifPresent(news -> {
                if (!outlets.isEmpty()) {
                    Frame frame = Frame.of(record.kind(), news, places);
                    outlets.stream().filter(outlet -> outlet.wish().wants(frame))
                            .forEach(outlet -> outlet.tell(frame.bytes(outlet.wish().kinds())));
                }
            });
        }
        next.forEach(places::reach);
    }

    /** Tells all that the stream lives, and how far it is. */
    public synchronized void sign() {
        outlets.removeIf(Outlet::isOver);
        outlets.forEach(outlet -> outlet.tell(Frame.sign(places.id(outlet.wish().kinds()))));
    }
}
