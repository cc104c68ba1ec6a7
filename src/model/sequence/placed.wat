;; Adds up the rows of features that are told apart by their place in a list, and sums that are kept of words, for eight
;; labels. All addresses are in bytes.
(module
  (import "model" "memory" (memory 1))
  ;; The rows of the weights: a signed byte a label.
  (import "model" "weights" (global $weights i32))
  ;; There are 2 to the power of 32 less this rows.
  (import "model" "shift" (global $shift i32))
  ;; A number for each place in a list of features.
  (import "model" "salts" (global $salts i32))
  ;; The lists, `room` bytes each, and how many features each has.
  (import "model" "features" (global $features i32))
  (import "model" "room" (global $room i32))
  (import "model" "counts" (global $counts i32))
  ;; Where the sums of words are kept, from the word two before the first thing to the one two after the last.
  (import "model" "seats" (global $seats i32))

  ;; Writes the sums of so many things, 32 bits each. While they are added they fit 16 bits, for no thing has 256
  ;; features. Features are made rows four at a time; what is left over, one by one.
  (func (export "add") (param $scores i32) (param $length i32)
    (local $features i32)
    (local $counts i32)
    (local $seats i32)
    (local $at i32)
    (local $salts i32)
    (local $fours i32)
    (local $end i32)
    (local $rows v128)
    (local $sum v128)
    (local $other v128)
    (local.set $features (global.get $features))
    (local.set $counts (global.get $counts))
    (local.set $seats (global.get $seats))
    (loop $things
      (local.set $sum (call $kept (local.get $seats)))
      (local.set $other (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $features))
      (local.set $salts (global.get $salts))
      (local.set $end (i32.add (local.get $at) (i32.shl (i32.load (local.get $counts)) (i32.const 2))))
      (local.set $fours (i32.sub (local.get $end) (i32.const 12)))
      (block $rest
        (loop $four
          (br_if $rest (i32.ge_u (local.get $at) (local.get $fours)))
          (local.set $rows
            (i32x4.add
              (i32x4.splat (global.get $weights))
              (i32x4.shl
                (i32x4.shr_u
                  (i32x4.mul
                    (v128.xor (v128.load (local.get $at)) (v128.load (local.get $salts)))
                    (i32x4.splat (i32.const 0x9e3779b1)))
                  (global.get $shift))
                (i32.const 3))))
          (local.set $sum
            (i16x8.add (local.get $sum) (v128.load8x8_s (i32x4.extract_lane 0 (local.get $rows)))))
          (local.set $other
            (i16x8.add (local.get $other) (v128.load8x8_s (i32x4.extract_lane 1 (local.get $rows)))))
          (local.set $sum
            (i16x8.add (local.get $sum) (v128.load8x8_s (i32x4.extract_lane 2 (local.get $rows)))))
          (local.set $other
            (i16x8.add (local.get $other) (v128.load8x8_s (i32x4.extract_lane 3 (local.get $rows)))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (local.set $salts (i32.add (local.get $salts) (i32.const 16)))
          (br $four)))
      (block $done
        (loop $one
          (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $sum
            (i16x8.add
              (local.get $sum)
              (v128.load8x8_s
                (i32.add
                  (global.get $weights)
                  (i32.shl
                    (i32.shr_u
                      (i32.mul
                        (i32.xor (i32.load (local.get $at)) (i32.load (local.get $salts)))
                        (i32.const 0x9e3779b1))
                      (global.get $shift))
                    (i32.const 3))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (local.set $salts (i32.add (local.get $salts) (i32.const 4)))
          (br $one)))
      (local.set $sum (i16x8.add (local.get $sum) (local.get $other)))
      (v128.store (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $sum)))
      (v128.store offset=16 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $sum)))
      (local.set $scores (i32.add (local.get $scores) (i32.const 32)))
      (local.set $features (i32.add (local.get $features) (global.get $room)))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $seats (i32.add (local.get $seats) (i32.const 4)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $things (local.get $length))))

  ;; What is kept of five words in a row as the one in the middle sees them. A word has 64 bytes, which is what processors
  ;; read at once: eight numbers of one byte for the thing two behind it, of two bytes for the next, for itself and for
  ;; the one before, and of one byte for the one before that.
  (func $kept (param $seats i32) (result v128)
    (i16x8.add
      (i16x8.add
        (i16x8.add
          (v128.load8x8_s (i32.load (local.get $seats)))
          (v128.load offset=8 (i32.load offset=4 (local.get $seats))))
        (i16x8.add
          (v128.load offset=24 (i32.load offset=8 (local.get $seats)))
          (v128.load offset=40 (i32.load offset=12 (local.get $seats)))))
      (v128.load8x8_s offset=56 (i32.load offset=16 (local.get $seats))))))
