/** Words of the screens: taking acts back, special moves, why something cannot be done. */
export const rescue = {
  rescue: {
    undo: {
      button: 'Thu hồi “%{act}”',
      short: 'Thu hồi',
      title: 'Thu hồi “%{act}”',
      by: '%{who} đã thực hiện lúc %{at}.',
      back: 'Hồ sơ trở lại bước “%{step}”, đúng người giữ, trạng thái và thời hạn như trước đó.',
      backToStart: 'Hồ sơ trở lại như trước khi nộp.',
      stays:
        'Mã hồ sơ, giấy tờ đã thêm và khoản đã nộp được giữ nguyên. Tin chưa gửi thì không gửi nữa; ai đã được báo thì được báo lại cho đúng. Nhật ký giữ cả thao tác lẫn việc thu hồi.',
      opened: '%{who} đã mở xem hồ sơ và sẽ được báo là hồ sơ đã thu hồi.',
      reasonHelp: 'Bắt buộc. Ghi vào nhật ký; người nhận hồ sơ đọc được.',
      reasonFree: 'Không bắt buộc: chưa ai mở xem hồ sơ. Ghi vào nhật ký.',
      do: 'Thu hồi',
      done: 'Đã thu hồi “%{act}”.',
      nothing: 'Hồ sơ chưa có thao tác nào để thu hồi.',
      moved: 'Hồ sơ vừa có thay đổi. Trang đã tải lại; hãy xem lại rồi xác nhận.',
      sent: 'Đã thực hiện “%{act}”.',
    },
  },
  dossier: {
    log: {
      takenBack: 'đã thu hồi',
      documentWithdrawn: 'Thu hồi văn bản: %{name}',
    },
  },
};
